<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="balancegrids_grids">
      <rule key="low" symbol="0" label="Under −20 % | 低于 −20 %" filter="&quot;dev_pct&quot; &lt; -20"/>
      <rule key="lower" symbol="1" label="−20 to −10 % | −20 至 −10 %" filter="&quot;dev_pct&quot; >= -20 AND &quot;dev_pct&quot; &lt; -10"/>
      <rule key="mean" symbol="2" label="Within 10 % | ±10 % 以内" filter="&quot;dev_pct&quot; >= -10 AND &quot;dev_pct&quot; &lt;= 10"/>
      <rule key="higher" symbol="3" label="10 to 20 % | 10 至 20 %" filter="&quot;dev_pct&quot; > 10 AND &quot;dev_pct&quot; &lt;= 20"/>
      <rule key="high" symbol="4" label="Over 20 % | 高于 20 %" filter="&quot;dev_pct&quot; > 20"/>
    </rules>
    <symbols>
      <symbol name="0" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="5,80,150,255"/>
          <prop k="outline_color" v="40,40,40,255"/>
          <prop k="outline_width" v="0.5"/>
        </layer>
      </symbol>
      <symbol name="1" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="146,197,222,255"/>
          <prop k="outline_color" v="40,40,40,255"/>
          <prop k="outline_width" v="0.5"/>
        </layer>
      </symbol>
      <symbol name="2" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="247,247,247,255"/>
          <prop k="outline_color" v="40,40,40,255"/>
          <prop k="outline_width" v="0.5"/>
        </layer>
      </symbol>
      <symbol name="3" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="220,130,50,255"/>
          <prop k="outline_color" v="40,40,40,255"/>
          <prop k="outline_width" v="0.5"/>
        </layer>
      </symbol>
      <symbol name="4" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="200,80,0,255"/>
          <prop k="outline_color" v="40,40,40,255"/>
          <prop k="outline_width" v="0.5"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="code" isExpression="0" fontSize="7" fontSizeUnit="Point" textColor="40,40,40,255">
        <text-buffer bufferDraw="1" bufferSize="0.6" bufferSizeUnits="MM" bufferColor="255,255,255,255"/>
      </text-style>
      <placement placement="0"/>
    </settings>
  </labeling>
</qgis>

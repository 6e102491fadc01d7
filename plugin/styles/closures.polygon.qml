<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="closures">
      <rule key="many" symbol="0" label="2,000 people or more lose coverage | 2000人及以上失去覆盖" filter="&quot;cl_status&quot; = 'critical' AND &quot;cl_lost&quot; &gt;= 2000"/>
      <rule key="some" symbol="1" label="500 to 2,000 people lose coverage | 500至2000人失去覆盖" filter="&quot;cl_status&quot; = 'critical' AND &quot;cl_lost&quot; &gt;= 500 AND &quot;cl_lost&quot; &lt; 2000"/>
      <rule key="few" symbol="2" label="Under 500 people lose coverage | 不足500人失去覆盖" filter="&quot;cl_status&quot; = 'critical' AND &quot;cl_lost&quot; &lt; 500"/>
      <rule key="stranded" symbol="3" label="Some have no other left | 有人再无同类设施" filter="&quot;cl_status&quot; = 'stranded'"/>
      <rule key="replaced" symbol="4" label="Others take over | 其他设施可接替" filter="&quot;cl_status&quot; = 'replaced'"/>
      <rule key="unused" symbol="5" label="Nobody's nearest | 无人就近使用" filter="&quot;cl_status&quot; = 'unused'"/>
      <rule key="else" symbol="6" label="Open, closed or not evaluated | 保持开放、届时关闭或未参评" filter="&quot;cl_status&quot; IN ('open', 'closed', 'not_evaluated')"/>
    </rules>
    <symbols>
      <symbol name="0" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="127,39,4,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
          <prop k="style" v="solid"/>
        </layer>
      </symbol>
      <symbol name="1" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="230,97,1,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
          <prop k="style" v="solid"/>
        </layer>
      </symbol>
      <symbol name="2" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="253,174,97,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
          <prop k="style" v="solid"/>
        </layer>
      </symbol>
      <symbol name="3" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="120,100,0,255"/>
          <prop k="outline_color" v="60,60,60,255"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="style" v="dense4"/>
        </layer>
      </symbol>
      <symbol name="4" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="0,114,178,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
          <prop k="style" v="solid"/>
        </layer>
      </symbol>
      <symbol name="5" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="255,255,255,255"/>
          <prop k="outline_color" v="0,114,178,255"/>
          <prop k="outline_width" v="0.4"/>
          <prop k="style" v="solid"/>
        </layer>
      </symbol>
      <symbol name="6" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="218,218,218,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
          <prop k="style" v="solid"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="if(&quot;cl_rank&quot; &lt;= 10 AND &quot;cl_lost&quot; &gt;= 100, format_number(&quot;cl_lost&quot;, 0), '')" isExpression="1" fontSize="8" fontSizeUnit="Point" fontWeight="75" textColor="0,0,0,255" multilineHeight="0.9">
        <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,255"/>
      </text-style>
      <placement placement="1" quadOffset="4" centroidInside="1" centroidWhole="1"/>
    </settings>
  </labeling>
  <layerGeometryType>2</layerGeometryType>
</qgis>

<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling" labelsEnabled="1">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="assessgrids">
      <rule key="ok" symbol="0" label="No fault | 无问题" filter="&quot;gr_status&quot; = 'ok'"/>
      <rule key="band" symbol="1" label="Only out of the band | 仅超出容差" filter="&quot;gr_status&quot; = 'out_of_band'"/>
      <rule key="faulty" symbol="2" label="Faults of shape or place | 形状或位置问题" filter="&quot;gr_status&quot; NOT IN ('ok', 'out_of_band')"/>
    </rules>
    <symbols>
      <symbol name="0" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="224,236,244,255"/>
          <prop k="style" v="solid"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.3"/>
        </layer>
      </symbol>
      <symbol name="1" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="253,190,110,255"/>
          <prop k="style" v="solid"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.3"/>
        </layer>
      </symbol>
      <symbol name="2" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="200,80,0,255"/>
          <prop k="style" v="solid"/>
          <prop k="outline_color" v="40,40,40,255"/>
          <prop k="outline_width" v="0.5"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="if(&quot;gr_status&quot; = 'ok', '', replace(&quot;gr_status&quot;, ',', '\n'))" isExpression="1" fontSize="7" fontSizeUnit="Point" textColor="40,40,40,255">
        <text-buffer bufferDraw="1" bufferSize="0.6" bufferSizeUnits="MM" bufferColor="255,255,255,255"/>
      </text-style>
      <placement placement="0"/>
    </settings>
  </labeling>
  <layerGeometryType>2</layerGeometryType>
</qgis>

<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="sitefacilities">
      <rule key="first" symbol="0" label="Adds most | 增益最大" filter="&quot;sf_order&quot; = 1"/>
      <rule key="others" symbol="1" label="Next in the order of gain | 按增益排序" filter="&quot;sf_order&quot; &gt; 1"/>
    </rules>
    <symbols>
      <symbol name="0" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="color" v="213,94,0,255"/>
          <prop k="name" v="star"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="size" v="5"/>
        </layer>
      </symbol>
      <symbol name="1" type="marker" alpha="1" clip_to_extent="1">
        <layer class="SimpleMarker" enabled="1">
          <prop k="color" v="0,114,178,255"/>
          <prop k="name" v="diamond"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_width" v="0.3"/>
          <prop k="size" v="3.8"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="sf_order" isExpression="0" fontSize="9" fontSizeUnit="Point" fontWeight="75" textColor="0,0,0,255">
        <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,255"/>
      </text-style>
      <placement placement="6" dist="1.5" distUnits="MM" xOffset="2.5" offsetUnits="MM"/>
    </settings>
  </labeling>
  <layerGeometryType>0</layerGeometryType>
</qgis>
